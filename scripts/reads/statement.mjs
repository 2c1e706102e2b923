import { loadModule, parseSync } from 'libpg-query';

await loadModule();

/** @typedef {{ reads: Set<string>, writes: Set<string>, calls: Set<string>, makes: Set<string> }} Touched */

const written = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

/**
 * What each statement of a text of SQL touches, by PostgreSQL's own parser: tables and views it reads (one that is
 * written only where it is named once more), tables it writes, functions it calls, and views and functions it makes,
 * with what is inside those. Names of common table expressions are left out where they are in sight. Throws what the
 * parser says of a text that is no SQL.
 * @param {string} sql
 * @returns {Touched[]}
 */
export function touchedBy(sql) {
  return (parseSync(sql).stmts ?? []).map(({ stmt }) => {
    const touched = { reads: new Set(), writes: new Set(), calls: new Set(), makes: new Set() };
    visit(stmt, touched, new Set());
    return touched;
  });
}

/** @param {any} node @param {Touched} touched @param {Set<string>} inSight names of common table expressions */
function visit(node, touched, inSight) {
  if (Array.isArray(node)) for (const one of node) visit(one, touched, inSight);
  else if (node !== null && typeof node === 'object')
    for (const [kind, value] of Object.entries(node)) visitKind(kind, value, touched, inSight);
}

function visitKind(kind, value, touched, inSight) {
  if (value?.withClause) {
    const { withClause, ...rest } = value;
    return visitKind(kind, rest, touched, namesOf(withClause, touched, inSight));
  }
  if (kind === 'RangeVar') {
    if (value.schemaname || !inSight.has(value.relname)) touched.reads.add(value.relname);
    return;
  }
  // `for update of m` names an alias; a comment, a grant and a drop read no rows.
  if (['LockingClause', 'CommentStmt', 'GrantStmt', 'DropStmt'].includes(kind)) return;
  if (written.has(kind)) touched.writes.add(value.relation.relname);
  if (kind === 'TruncateStmt') return value.relations.forEach((one) => touched.writes.add(one.RangeVar.relname));
  if (kind === 'FuncCall') touched.calls.add(value.funcname.at(-1).String.sval);
  if (kind === 'ViewStmt') {
    touched.makes.add(value.view.relname);
    return visit(value.query, touched, inSight);
  }
  if (kind === 'CreateFunctionStmt') visitFunction(value, touched);
  visit(value, touched, inSight);
}

/** The body of a function in SQL is a text of its own. */
function visitFunction({ funcname, options }, touched) {
  touched.makes.add(funcname.at(-1).String.sval);
  const option = (name) => options.find(({ DefElem }) => DefElem.defname === name)?.DefElem.arg;
  if (option('language')?.String.sval === 'sql')
    for (const { String } of option('as')?.List.items ?? []) visit(parseSync(String.sval).stmts, touched, new Set());
}

/** The names that a `with` brings in sight; each of its queries sees those before it, and all of them when recursive. */
function namesOf({ ctes, recursive }, touched, inSight) {
  const names = new Set(inSight);
  if (recursive) for (const { CommonTableExpr } of ctes) names.add(CommonTableExpr.ctename);
  for (const { CommonTableExpr } of ctes) {
    visit(CommonTableExpr.ctequery, touched, names);
    names.add(CommonTableExpr.ctename);
  }
  return names;
}
