import { aliasesOf } from '../../strapi/sql';

/**
 * Whether a statement can only give rows of a table that are published: each place where it reads
 * the table asks for it, and nothing beside that offers an alternative.
 *
 * @param published the column with the date of publication
 */
export function isNarrow(sql: string, table: string, published: string): boolean {
  const aliases = aliasesOf(sql, table);
  if (aliases.length === 0 || / or | not \(|\bunion\b/iu.test(sql)) return false;
  return aliases.every(
    (alias) => alias !== null && asks(sql, alias, published, 'is not null') === true,
  );
}

/** Whether a statement asks for rows of a table that are not published. */
export function asksForDrafts(sql: string, table: string, published: string): boolean {
  return aliasesOf(sql, table).some(
    (alias) => alias !== null && asks(sql, alias, published, 'is null'),
  );
}

function asks(sql: string, alias: string, column: string, what: string): boolean {
  return ['"', '`'].some((q) => sql.includes(`${q}${alias}${q}.${q}${column}${q} ${what}`));
}
