/**
 * A JSON object whose last property is a list that is written entry by entry.
 *
 * @param name of that property
 */
export async function* jsonWithList(
  head: object,
  name: string,
  entries: AsyncIterable<object>,
): AsyncGenerator<string, void, undefined> {
  const written = JSON.stringify(head).slice(0, -1);
  yield `${written}${written === '{' ? '' : ','}${JSON.stringify(name)}:[`;
  let separator = '\n';
  for await (const entry of entries) {
    yield `${separator}${JSON.stringify(entry)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
