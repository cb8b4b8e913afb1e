import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Runs a script beside this file in a process of its own, until it says `ready` in a line of its
 * own, with what follows it on that line.
 *
 * @param env beside this process's own
 * @throws Error with what it said, if it ends before
 */
export async function secondProcess(
  script: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; said: string }> {
  const hook = path.join(ROOT, 'tests/eval/typescript.cjs');
  const child = spawn(process.execPath, ['-r', hook, path.join(__dirname, script)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  let output = '';
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const ready = /^ready ?(.*)$/mu.exec(output);
      if (ready !== null) resolve(ready[1] ?? '');
    });
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.once('exit', () => reject(new Error(`A process has ended: ${output}`)));
  });
  return { child, said };
}
