import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { commitmentPolicy, commitmentsPolicy, objectionPolicy, signaturePolicy } from './commitment.policy.js';
import { commitmentStatuses, type CommitmentStatus } from './commitment.rules.js';

const coordinator = ['COORDINATOR'];
const none = (policy: object) => Object.fromEntries(Object.keys(policy).map((action) => [action, []]));
const nothing = none(commitmentPolicy);
const aStatement = (status: CommitmentStatus, more = {}) => ({
  status,
  awaitsConfirmation: false,
  paper: null,
  invitation: null,
  signatures: [],
  ...more,
});

describe('a statement', () => {
  it.each<[CommitmentStatus, object]>([
    ['INVITED', { withdraw: coordinator }],
    ['DRAFT', { withdraw: coordinator }],
    ['SIGNED_CONDITIONALLY', { ratify: coordinator, withdraw: coordinator }],
    ['RATIFIED', {}],
    ['DISPUTED', {}],
    ['LAPSED', {}],
    ['WITHDRAWN', {}],
    ['REAFFIRMATION_DUE', { end: coordinator }],
    ['ENDED', {}],
  ])('that is %s', (status, may) => {
    expect(rolesThatMay(commitmentPolicy, aStatement(status))).toEqual({ ...nothing, ...may });
    expect(rolesThatMay(commitmentPolicy, aStatement(status), { isArchive: true })).toEqual(nothing);
  });

  it('that only a witness proved is confirmed before it is ratified', () => {
    expect(rolesThatMay(commitmentPolicy, aStatement('SIGNED_CONDITIONALLY', { awaitsConfirmation: true }))).toEqual({
      ...nothing,
      confirmSignature: coordinator,
      withdraw: coordinator,
    });
  });

  it('on paper is confirmed by somebody else than who sent it', () => {
    const onPaper = aStatement('DRAFT', { paper: { receivedById: 'one' } });
    expect(rolesThatMay(commitmentPolicy, onPaper, { personId: 'two' })).toMatchObject({ confirmPaper: coordinator });
    expect(rolesThatMay(commitmentPolicy, onPaper, { personId: 'one' })).toMatchObject({ confirmPaper: [] });
  });

  it('has a link that can be stopped while nothing is over', () => {
    const closed = commitmentStatuses.filter(
      (status) => rolesThatMay(commitmentPolicy, aStatement(status, { invitation: {} })).revokeInvitation.length === 0,
    );
    expect(closed).toEqual(['LAPSED', 'WITHDRAWN', 'ENDED']);
    expect(rolesThatMay(commitmentPolicy, aStatement('INVITED')).revokeInvitation).toEqual([]);
  });

  it('was ratified afterwards by a decision that can be put right as long as no later signature is there', () => {
    const ratified = { authority: 'SUBJECT_TO_DECISION', decisionOn: '2021-05-25' };
    const may = (...signatures: object[]) =>
      rolesThatMay(commitmentPolicy, aStatement('RATIFIED', { signatures })).correctDecision;
    expect(may(ratified)).toEqual(coordinator);
    expect(may({ ...ratified, decisionOn: null }, ratified)).toEqual([]);
    expect(may({ ...ratified, authority: 'DECISION' })).toEqual([]);
    expect(
      rolesThatMay(commitmentPolicy, aStatement('RATIFIED', { signatures: [ratified] }), { isArchive: true }),
    ).toEqual(nothing);
  });
});

describe('the next signature', () => {
  const page = (...commitments: ReturnType<typeof aStatement>[]) => ({ wording: {}, commitments });
  const asked = { manage: coordinator, invite: coordinator, receivePaper: coordinator };
  const waits = { manage: coordinator, invite: [], receivePaper: [] };

  it('is asked by the coordinator, when there is a wording and no archive', () => {
    expect(rolesThatMay(commitmentsPolicy, page())).toEqual(asked);
    expect(rolesThatMay(commitmentsPolicy, { ...page(), wording: null })).toEqual(waits);
    expect(rolesThatMay(commitmentsPolicy, page(), { isArchive: true })).toEqual(none(commitmentsPolicy));
  });

  it('is not asked while the newest waits for its decision or is in dispute', () => {
    const may = commitmentStatuses.filter(
      (status) => rolesThatMay(commitmentsPolicy, page(aStatement(status))).invite.length > 0,
    );
    expect(commitmentStatuses.filter((status) => !may.includes(status))).toEqual(['SIGNED_CONDITIONALLY', 'DISPUTED']);
    expect(rolesThatMay(commitmentsPolicy, page(aStatement('SIGNED_CONDITIONALLY'), aStatement('ENDED')))).toEqual(
      waits,
    );
  });

  it('is not asked by mail while paper waits; a better scan may come', () => {
    expect(rolesThatMay(commitmentsPolicy, page(aStatement('DRAFT', { paper: { receivedById: 'one' } })))).toEqual({
      ...asked,
      invite: [],
    });
  });
});

describe('what hangs on a statement', () => {
  it('is a certificate, made again where it failed', () => {
    expect(rolesThatMay(signaturePolicy, { certificate: { status: 'FAILED' } }).retryCertificate).toEqual(coordinator);
    for (const certificate of [null, { status: 'REQUESTED' }, { status: 'READY' }])
      expect(rolesThatMay(signaturePolicy, { certificate }).retryCertificate).toEqual([]);
  });

  it('is an objection, settled once, by the municipality or the programme', () => {
    expect(rolesThatMay(objectionPolicy, { outcome: null }).settle).toEqual([
      'COORDINATOR',
      'PROGRAMME_ADMIN',
      'NATIONAL_ADVISER',
    ]);
    expect(rolesThatMay(objectionPolicy, { outcome: 'STANDS' }).settle).toEqual([]);
  });
});
