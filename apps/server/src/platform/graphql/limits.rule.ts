import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Bounds of one GraphQL document; see the settings GRAPHQL_MAX_*. */
export type Limits = { depth: number; aliases: number; rootFields: number; cost: number };

/** A list whose size comes from a variable is counted as if it held this many. */
const UNKNOWN_PAGE = 50;

/** `fields` are those of the selection itself, the rest counts everything below as well. */
type Tally = { fields: number; depth: number; aliases: number; cost: number };

const NOTHING: Tally = { fields: 0, depth: 0, aliases: 0, cost: 0 };

/**
 * The fragments of one document; each is tallied once, or fragments that spread each other twice would double the work
 * at every step.
 */
type Fragments = { sets: ReadonlyMap<string, SelectionSetNode>; tallies: Map<string, Tally> };

/**
 * Refuses documents that are too deep, too wide or too expensive before any work is done. Fragments are counted at
 * every place they are spread, so a fragment cannot hide anything; field names have no special meaning.
 */
export function limitsRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const fragments = fragmentsOf(context.getDocument());
    return {
      OperationDefinition(operation) {
        const found = tally(operation.selectionSet, fragments);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION && !context.getSchema().getSubscriptionType())
          report(context, 'subscription');
        if (found.depth > limits.depth) report(context, 'depth');
        else if (found.aliases > limits.aliases) report(context, 'aliases');
        else if (found.fields > limits.rootFields) report(context, 'root fields');
        else if (found.cost > limits.cost) report(context, 'cost');
      },
    };
  };
}

function report(context: ValidationContext, what: string): void {
  context.reportError(new GraphQLError(`Query exceeds the limit on ${what}`, { extensions: { code: 'too_complex' } }));
}

function tally(set: SelectionSetNode, fragments: Fragments): Tally {
  const total = { ...NOTHING };
  const add = (part: Tally, deeper: number, times: number) => {
    total.depth = Math.max(total.depth, part.depth + deeper);
    total.aliases += part.aliases;
    total.cost += part.cost * times;
  };
  const spread = (part: Tally) => {
    total.fields += part.fields;
    add(part, 0, 1);
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      total.fields += 1;
      if (selection.alias) total.aliases += 1;
      total.cost += 1;
      if (selection.selectionSet) add(tally(selection.selectionSet, fragments), 1, pageSize(selection.arguments ?? []));
      else total.depth = Math.max(total.depth, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      spread(tally(selection.selectionSet, fragments));
    } else {
      spread(tallyOfFragment(selection.name.value, fragments));
    }
  }
  return total;
}

function tallyOfFragment(name: string, fragments: Fragments): Tally {
  const known = fragments.tallies.get(name);
  if (known) return known;
  const set = fragments.sets.get(name);
  if (!set) return NOTHING;
  // A fragment inside itself counts nothing here: the specification refuses the document.
  fragments.tallies.set(name, NOTHING);
  const found = tally(set, fragments);
  fragments.tallies.set(name, found);
  return found;
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const sets = new Map<string, SelectionSetNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) sets.set(definition.name.value, definition.selectionSet);
  return { sets, tallies: new Map() };
}

function pageSize(args: readonly { name: { value: string }; value: { kind: Kind; value?: unknown } }[]): number {
  const first = args.find(({ name }) => name.value === 'first');
  if (!first) return 1;
  return first.value.kind === Kind.INT ? Math.max(1, Number(first.value.value)) : UNKNOWN_PAGE;
}
