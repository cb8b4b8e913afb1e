const tty = process.stdout.isTTY;

/**
 * Shows one step of the work with its time; on a terminal as a line that stays alive.
 *
 * @template T
 * @param {string} title
 * @param {(detail: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  let detail = '';
  const line = (mark) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    return `${mark} ${title} ${seconds ? `${seconds} s` : ''} ${detail}`.slice(0, columns());
  };
  if (!tty) console.log(`· ${title}`);
  const timer = tty && setInterval(() => process.stdout.write(`\r\u001b[K${line('·')}`), 200);
  try {
    const result = await work((text) => {
      detail = text;
    });
    detail = '';
    finish(timer, line('✓'));
    return result;
  } catch (error) {
    finish(timer, line('✗'));
    throw error;
  }
}

const columns = () => (process.stdout.columns ?? 100) - 1;

function finish(timer, line) {
  if (timer) clearInterval(timer);
  console.log(tty ? `\r\u001b[K${line}` : line);
}
