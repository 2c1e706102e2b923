const MAX = 140;
const sql = new RegExp(
  [
    'select\\b[^]+\\bfrom|insert into|update \\w+ set|delete from|(create|drop) (or replace )?(table|function|policy|view)',
    'drop trigger|jsonb?_(build|agg)|(left )?join \\w+ \\w|order by \\w|as "\\w+"',
  ].join('|'),
);

/**
 * No line over 140 columns, SQL in strings and templates included. Literals that hold a sentence, a pattern or a piece
 * of a document do not count: cut in two they are no longer found by searching for them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const lineLength = {
  meta: {
    type: 'layout',
    schema: [],
    docs: { description: `No line over ${MAX} columns.` },
    messages: {
      long: `{{ length }} columns; ${MAX} is the most. Give each statement and each clause of SQL its own line.`,
    },
  },
  create(context) {
    const { sourceCode } = context;
    const literals = [];
    const keep = (node) => {
      if (!sql.test(sourceCode.getText(node))) literals.push(node.range);
    };
    return {
      'Literal, TemplateLiteral, JSXText, ImportDeclaration': keep,
      'Program:exit'(program) {
        sourceCode.lines.forEach((line, index) => {
          if (line.length <= MAX) return;
          const start = sourceCode.getIndexFromLoc({ line: index + 1, column: 0 });
          const isLiteral = (column) => literals.some(([from, to]) => from <= start + column && start + column < to);
          const counted = Array.from(line).filter((_, column) => !isLiteral(column)).length;
          if (counted === line.length || counted > MAX / 2) {
            const loc = { start: { line: index + 1, column: MAX }, end: { line: index + 1, column: line.length } };
            context.report({ node: program, loc, messageId: 'long', data: { length: line.length } });
          }
        });
      },
    };
  },
};
