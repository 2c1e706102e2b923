/** A signed-in example person who speaks to the product over HTTP alone. */
export type ProductClient = {
  cookie: string;
  /** The cookie, and whose page the requests come from. */
  headers: Record<string, string>;
  send<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<{ data: Data; errors?: { message: string; extensions: { code: string } }[] }>;
  get(path: string): Promise<Response>;
};

type DemoPerson = { personId: string; name: string; workspace: string; roles: string[] };

/** Signs in as the example person with this role, in the named workspace if given. */
export async function signIn(url: string, role: string, workspace?: string): Promise<ProductClient> {
  const people = (await (await fetch(`${url}/api/auth/demo/people`)).json()) as DemoPerson[];
  const person = people.find((one) => one.roles.includes(role) && (!workspace || one.workspace.includes(workspace)));
  if (!person) throw new Error(`no example person with role ${role} in ${workspace ?? 'any workspace'}`);
  const answer = await fetch(`${url}/api/auth/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'bloemen' },
    body: JSON.stringify({ personId: person.personId }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  if (!answer.ok || !cookie) throw new Error(`sign-in failed: ${answer.status}`);
  const ask = async (headers: Record<string, string>, query: string, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: { viewer: { person: { id: string }; workspace: { tenantId: string } } } };
  };
  const {
    data: { viewer },
  } = await ask({ cookie }, '{ viewer { person { id } workspace { tenantId } } }');
  const headers = { cookie, 'x-acting-as': `${viewer.person.id}@${viewer.workspace.tenantId}` };
  return {
    cookie,
    headers,
    send: async (document, variables, others = {}) =>
      (await ask({ ...headers, ...others }, document, variables)) as never,
    get: (path) => fetch(url + path, { headers }),
  };
}
