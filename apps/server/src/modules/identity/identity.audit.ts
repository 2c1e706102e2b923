/** What the identity module writes in the audit trail. Subjects and bodies are ids and codes. */
export type IdentityAuditType =
  | 'session.started'
  | 'session.ended'
  | 'session.revoked'
  | 'session.workspace_changed'
  | 'role.given'
  | 'role.ended'
  | 'coordinator.appointed'
  | 'portfolio.held'
  | 'portfolio.ended'
  | 'issuer.connected';
