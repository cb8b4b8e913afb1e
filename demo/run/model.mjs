import { Problem } from './problem.mjs';

/**
 * The model that `--model <address> --model-name <name>` names: a server that speaks OpenAI's
 * protocol, as Ollama, vLLM and LM Studio do. Its key, where it wants one, is in `MODEL_KEY`.
 *
 * @returns what Strapi gets in its environment; nothing without `--model`
 */
export function modelFrom(args) {
  const url = valueOf(args, '--model');
  const name = valueOf(args, '--model-name');
  if (url === undefined && name === undefined) return {};
  if (url === undefined || !URL.canParse(url)) {
    throw new Problem('--model takes an address, like http://localhost:11434/v1');
  }
  if (name === undefined) {
    throw new Problem('--model-name is missing: the name of the model there, like gemma3');
  }
  return { MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: process.env.MODEL_KEY ?? '' };
}

function valueOf(args, option) {
  const at = args.indexOf(option);
  if (at < 0) return args.find((arg) => arg.startsWith(`${option}=`))?.slice(option.length + 1);
  const value = args[at + 1];
  return value?.startsWith('--') ? undefined : value;
}
