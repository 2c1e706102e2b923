import { Injectable } from '@nestjs/common';
import { roles, rolesOf } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { AuditService } from '../../audit/audit.service.js';
import type { IdentityAuditType } from '../identity.audit.js';
import { normaliseEmail } from '../sign-in/email.rules.js';
import type { InvitePersonInput } from './people.inputs.js';
import { invitationMail } from './people.mail.js';
import { PeopleRepository, type PeoplePage } from './people.repository.js';
import type { PersonConnection, WorkspacePerson } from './people.types.js';

/**
 * The people of one workspace and the roles they hold there. A role is ended, never deleted, and takes effect at the
 * next request. A workspace keeps somebody who can manage it. Codes: role.*, bad_input, not_found.
 */
@Injectable()
export class PeopleService {
  constructor(
    private readonly config: Config,
    private readonly people: PeopleRepository,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
  ) {}

  page(page: PeoplePage): Promise<PersonConnection> {
    return this.people.page(page);
  }

  async invite(
    { tenantKind }: Pick<Actor, 'tenantKind'>,
    { email: typed, displayName, formalName, role, organisationId }: InvitePersonInput,
  ): Promise<WorkspacePerson> {
    refuseUnless(roles[role] === tenantKind, 'role.not_of_workspace');
    refuseUnless((role === 'PARTNER') === Boolean(organisationId), 'role.partner_needs_organisation');
    const email = normaliseEmail(typed);
    if (!email) throw wrongFields({ path: 'email', message: 'Vul een geldig e-mailadres in, zoals naam@gemeente.nl.' });
    const { id } = await this.people.obtain({ email, displayName, formalName: formalName ?? null });
    const given = await this.people.giveRole(id, role, organisationId ?? null);
    this.audit.record<IdentityAuditType>('role.given', given.id, {
      personId: id,
      role,
      organisationId: organisationId ?? null,
    });
    await this.mailer.queue(invitationMail(email, role, linkTo(this.config, '/inloggen')));
    return this.people.byId(id);
  }

  /**
   * Gives the workspace of this unit of work its first coordinator. Throws `role.coordinator_exists` where there is
   * one: from then on its own people decide who joins them.
   */
  async appointFirstCoordinator({
    email,
    displayName,
  }: Pick<InvitePersonInput, 'email' | 'displayName'>): Promise<void> {
    await this.people.holdAppointments();
    const managers = await this.people.lockManagers(rolesOf('people:manage'));
    refuseUnless(managers.length === 0, 'role.coordinator_exists');
    await this.invite({ tenantKind: 'municipality' }, { email, displayName, role: 'COORDINATOR' });
  }

  async endRole(roleAssignmentId: string): Promise<WorkspacePerson> {
    const managers = await this.people.lockManagers(rolesOf('people:manage'));
    refuseUnless(managers.length > 1 || managers[0]?.id !== roleAssignmentId, 'role.last_manager');
    const { personId, role } = await this.people.endRole(roleAssignmentId);
    this.audit.record<IdentityAuditType>('role.ended', roleAssignmentId, { personId, role });
    return this.people.byId(personId);
  }
}
