/**
 * SQL is text that is known when the program starts. The first argument of `query`, `one` and `maybe` may be composed
 * of constant strings and, where PostgreSQL takes no parameter, of what pg escaped; anything else inside it is refused,
 * because values travel as $1, $2.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noBuiltSql = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'No SQL built from strings at run time.' },
    messages: { built: 'SQL is not built at run time: pass the value as a parameter ($1).' },
  },
  create(context) {
    const definitionOf = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name);
        if (variable) return variable.defs[0];
      }
      return undefined;
    };
    const isConstant = (node) => {
      switch (node?.type) {
        case 'Literal':
          return true;
        case 'TemplateLiteral':
          return node.expressions.every(isConstant);
        case 'BinaryExpression':
          return isConstant(node.left) && isConstant(node.right);
        case 'TSAsExpression':
          return isConstant(node.expression);
        case 'CallExpression':
          return /^escape(Identifier|Literal)$/.test(node.callee.property?.name);
        case 'Identifier': {
          const definition = definitionOf(node);
          if (definition?.type === 'ImportBinding') return true;
          return (
            definition?.type === 'Variable' && definition.parent.kind === 'const' && isConstant(definition.node.init)
          );
        }
        default:
          return false;
      }
    };
    const isBuilt = (node) => {
      if (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') return !isConstant(node);
      if (node.type !== 'Identifier') return false;
      const definition = definitionOf(node);
      return definition?.type === 'Variable' && definition.node.init ? isBuilt(definition.node.init) : false;
    };
    return {
      'CallExpression[callee.type="MemberExpression"][callee.property.name=/^(query|one|maybe)$/]'(node) {
        const [sql] = node.arguments;
        if (sql && isBuilt(sql)) context.report({ node: sql, messageId: 'built' });
      },
    };
  },
};
