import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

export type Operation = {
  name: string;
  document: string;
  variables: (id: string) => Record<string, unknown>;
  takesId: boolean;
};

const DEPTH = 4;

/**
 * One operation for one field of Query or Mutation: all its scalar fields to a depth of four, and arguments made from
 * their types.
 */
export function operationFor(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Operation {
  const declarations = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const uses = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(field.type, DEPTH);
  const takesId = field.args.some(({ type }) => mentionsId(type, 3));
  return {
    name: `${kind} ${field.name}`,
    document: `${kind}${declarations && `(${declarations})`} { ${field.name}${uses && `(${uses})`} ${selection} }`,
    variables: (id) =>
      Object.fromEntries(
        field.args
          .filter(({ type }) => isNonNullType(type) || mentionsId(type, 3))
          .map(({ name, type }) => [name, valueOf(type, name, id)]),
      ),
    takesId,
  };
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return '{ __typename }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every(({ type: arg }) => !isNonNullType(arg)))
    .filter((field) => depth > 1 || isLeaf(field.type))
    .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named);
}

function mentionsId(type: GraphQLInputType, depth: number): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return depth > 0 && Object.values(named.getFields()).some((field) => mentionsId(field.type, depth - 1));
  return named.name === 'ID';
}

function valueOf(type: GraphQLInputType, name: string, id: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, name, id);
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType, name, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || mentionsId(field.type, 2))
        .map((field) => [field.name, valueOf(field.type, field.name, id)]),
    );
  }
  const examples: Record<string, unknown> = {
    ID: id,
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2021-05-25T10:00:00Z',
    Date: '2021-05-25',
  };
  return (
    examples[type.name] ??
    (/date|on$|since|until|from/i.test(name)
      ? '2021-05-25'
      : /email/i.test(name)
        ? 'iemand@voorbeeld.example'
        : 'GM0397')
  );
}
