export {
  activityCosts,
  activityCostCodes,
  activityStatuses,
  activityStatusCodes,
  participantClasses,
  participantClassCodes,
  checkAnswers,
  checkAnswerCodes,
  type ActivityCost,
  type ActivityStatus,
  type ParticipantClass,
  type CheckAnswer,
} from './activities.js';
export {
  counterpartChoices,
  counterpartKindCodes,
  counterpartKinds,
  counterpartStatusCodes,
  counterpartStatuses,
  fundingStatusCodes,
  fundingStatuses,
  interventionFindings,
  interventionFindingText,
  memberSeatCodes,
  memberSeats,
  recognitionCodes,
  recognitions,
  type CounterpartChoice,
  type CounterpartKind,
  type CounterpartStatus,
  type FundingStatus,
  type InterventionFindingCode,
  type MemberSeat,
  type Recognition,
} from './catalogue.js';
export {
  MAX_PREPARATION_SEATS,
  importFindingText,
  importFindings,
  membershipStateNames,
  membershipStates,
  sectorNames,
  sectors,
  wantedSectorsByDefault,
  type ImportFindingCode,
  type MembershipState,
  type Sector,
} from './coalitions.js';
export {
  contactRoles,
  contactRoleCodes,
  mailTroubles,
  mailTroubleCodes,
  type ContactRole,
  type MailTrouble,
} from './contacts.js';
export { counted } from './counted.js';
export {
  datePrecisions,
  daysAfter,
  daysBetween,
  dutchDate,
  dutchDay,
  firstDayOf,
  isDay,
  lastDayOf,
  monthsAfter,
  type DatePrecision,
} from './days.js';
export { errorCodes, isErrorCode, sentenceOf, type ErrorCode } from './errors/index.js';
export { platformErrors } from './errors/platform.js';
export {
  certainties,
  certaintyLabels,
  evidenceKindCodes,
  evidenceKindOf,
  evidenceKinds,
  evidenceKindsFor,
  evidenceOriginKinds,
  evidenceOrigins,
  evidenceSourceCodes,
  evidenceSources,
  joinDecisions,
  recurrenceLabels,
  recurrences,
  type Certainty,
  type EvidenceKind,
  type EvidenceOriginKind,
  type EvidenceSource,
  type JoinDecision,
  type Recurrence,
} from './evidence.js';
export { CBS_CODE_PATTERN, UUID_PATTERN, isUuid } from './ids.js';
export { fitsPlace, placeKey, placeNames } from './municipalities.js';
export { isWider, opennesses, opennessLabels, type Openness } from './openness.js';
export { actorPermissions, permissions, permissionsOf, rolesOf, type Permission } from './permissions/index.js';
export { levelLabels, levels, pillarCodes, pillarNames, type Level, type PillarCode } from './pillars.js';
export { roles, type Role } from './permissions/roles.js';
export {
  signalCodes,
  signals,
  supportKindCodes,
  supportKinds,
  supportStepStatusCodes,
  supportStepStatuses,
  type SignalCode,
  type SupportKind,
  type SupportStepStatus,
} from './support.js';
export { PROGRAMME_TENANT_ID, VNG_TENANT_ID, tenantIdOf, type TenantKind } from './tenants.js';
export { cleanText, contactsIn, textProblem, type ContactFound } from './texts.js';
export { acrossReasons, trailEvents, trailGroups, trailTypesOf, type TrailGroup, type TrailType } from './trail.js';
export {
  activeElementCodes,
  activeElements,
  adoptionPillars,
  linkHealthCodes,
  linkHealths,
  linkReasonCodes,
  linkReasons,
  targetGroupCodes,
  targetGroups,
  toolkitAudience,
  toolkitAudienceCodes,
  toolkitKindCodes,
  toolkitKinds,
  toolkitStatusCodes,
  toolkitStatuses,
  type ActiveElement,
  type AdoptionPillar,
  type LinkHealth,
  type LinkReason,
  type TargetGroup,
  type ToolkitAudience,
  type ToolkitKind,
  type ToolkitStatus,
} from './toolkits.js';
export {
  meetingStatuses,
  meetingStatusCodes,
  meetingRhythms,
  meetingRhythmCodes,
  agendaKinds,
  agendaKindCodes,
  presenceAnswers,
  presenceAnswerCodes,
  attendances,
  attendanceCodes,
  actionStatuses,
  actionStatusCodes,
  MEETING_GAP_DAYS,
  meetingReaders,
  type MeetingStatus,
  type MeetingRhythm,
  type AgendaKind,
  type PresenceAnswer,
  type Attendance,
  type ActionStatus,
} from './meetings.js';
export {
  noticePaces,
  noticePaceCodes,
  noticeKinds,
  noticeKindCodes,
  type NoticePace,
  type NoticeKind,
  isFixedNotice,
} from './notices.js';
export { mailPlaces } from './mail-places.js';
export {
  offerAudiences,
  offerAudienceCodes,
  wantedStatuses,
  wantedStatusCodes,
  type OfferAudience,
  type WantedStatus,
} from './offers.js';
