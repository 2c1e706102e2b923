import {
  GraphQLError,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError, wrongFields, type FieldProblem } from '../errors/domain-error.js';

/**
 * What the scalars of the contract refuse in the variables of an operation, each at its field, in place of the errors
 * that came of it: a scalar knows its sentence and not where it stands. Null when another error came first. Paths are
 * those of the input pipe: from within the input, or the name of a variable that stands alone.
 */
export function wrongVariables(
  errors: readonly unknown[],
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): DomainError | null {
  if (!errors.every((error) => refusalOf(error))) return null;
  const problems = variableDefinitions.flatMap(({ variable: { name }, type }) => {
    const found = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return found ? problemsIn(found, variables[name.value], []).map(at(name.value)) : [];
  });
  return problems.length > 0 ? wrongFields(...problems) : null;
}

type Problem = { path: readonly string[]; message: string };
const at =
  (variable: string) =>
  ({ path, message }: Problem): FieldProblem => ({ path: path.join('.') || variable, message });

function problemsIn(type: GraphQLInputType, value: unknown, path: readonly string[]): Problem[] {
  if (isNonNullType(type)) return problemsIn(type.ofType, value, path);
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((item, index) => problemsIn(type.ofType, item, [...path, String(index)]));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
      problemsIn(inner, (value as Record<string, unknown>)[name], [...path, name]),
    );
  }
  if (!isLeafType(type)) return [];
  try {
    type.parseValue(value);
    return [];
  } catch (error) {
    return ((refusalOf(error)?.details['fields'] as FieldProblem[] | undefined) ?? []).map(({ message }) => ({
      path,
      message,
    }));
  }
}

/** The refusal with a sentence that a scalar threw, also within the error that was made of it. */
function refusalOf(error: unknown): DomainError | null {
  if (error instanceof GraphQLError) return refusalOf(error.originalError);
  return error instanceof DomainError && error.code === 'bad_input' ? error : null;
}
