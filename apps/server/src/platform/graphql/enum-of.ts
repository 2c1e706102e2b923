import { registerEnumType } from '@nestjs/graphql';

/** Makes a closed list of codes into a GraphQL enum whose values are described in Dutch. */
export function enumOf<Code extends string>(
  name: string,
  description: string,
  codes: readonly Code[],
  label?: Record<Code, string>,
): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const valuesMap = label && Object.fromEntries(codes.map((code) => [code, { description: label[code] }]));
  registerEnumType(values, { name, description, ...(valuesMap && { valuesMap: valuesMap as never }) });
  return values;
}
