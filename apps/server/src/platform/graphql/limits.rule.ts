import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Bounds of one GraphQL document; see the settings GRAPHQL_MAX_*. */
export type Limits = { depth: number; aliases: number; rootFields: number; cost: number };

/** A list whose size comes from a variable is counted as if it held this many. */
const UNKNOWN_PAGE = 50;

type Tally = { depth: number; aliases: number; cost: number };

/**
 * Refuses documents that are too deep, too wide or too expensive before any work is done. Fragments are counted at every place they are
 * spread, by name only once per path, so a fragment cannot hide anything; field names have no special meaning.
 */
export function limitsRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const found = tally(operation.selectionSet, context.getDocument(), new Set());
      const rootFields = countRootFields(operation.selectionSet, context.getDocument(), new Set());
      if (operation.operation === 'subscription' && !context.getSchema().getSubscriptionType()) report(context, 'subscription');
      if (found.depth > limits.depth) report(context, 'depth');
      else if (found.aliases > limits.aliases) report(context, 'aliases');
      else if (rootFields > limits.rootFields) report(context, 'root fields');
      else if (found.cost > limits.cost) report(context, 'cost');
    },
  });
}

function report(context: ValidationContext, what: string): void {
  context.reportError(new GraphQLError(`Query exceeds the limit on ${what}`, { extensions: { code: 'too_complex' } }));
}

function tally(set: SelectionSetNode, document: DocumentNode, path: ReadonlySet<string>): Tally {
  const total: Tally = { depth: 0, aliases: 0, cost: 0 };
  const add = (part: Tally, deeper: number, times: number) => {
    total.depth = Math.max(total.depth, part.depth + deeper);
    total.aliases += part.aliases;
    total.cost += part.cost * times;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) total.aliases += 1;
      total.cost += 1;
      if (selection.selectionSet) add(tally(selection.selectionSet, document, path), 1, pageSize(selection.arguments ?? []));
      else total.depth = Math.max(total.depth, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(tally(selection.selectionSet, document, path), 0, 1);
    } else if (!path.has(selection.name.value)) {
      const fragment = fragmentOf(document, selection.name.value);
      if (fragment) add(tally(fragment, document, new Set([...path, selection.name.value])), 0, 1);
    }
  }
  return total;
}

function countRootFields(set: SelectionSetNode, document: DocumentNode, path: ReadonlySet<string>): number {
  let fields = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) fields += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) fields += countRootFields(selection.selectionSet, document, path);
    else if (!path.has(selection.name.value)) {
      const fragment = fragmentOf(document, selection.name.value);
      if (fragment) fields += countRootFields(fragment, document, new Set([...path, selection.name.value]));
    }
  }
  return fields;
}

function fragmentOf(document: DocumentNode, name: string): SelectionSetNode | undefined {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition.selectionSet;
  }
  return undefined;
}

function pageSize(args: readonly { name: { value: string }; value: { kind: Kind; value?: unknown } }[]): number {
  const first = args.find(({ name }) => name.value === 'first');
  if (!first) return 1;
  return first.value.kind === Kind.INT ? Math.max(1, Number(first.value.value)) : UNKNOWN_PAGE;
}
