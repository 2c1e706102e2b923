import { Foundation1790000001000 } from './1790000001000-create-foundation.js';
import { Identity1790000002000 } from './1790000002000-create-identity.js';
import { Municipalities1790000003000 } from './1790000003000-create-municipalities.js';
import { Coalitions1790000004000 } from './1790000004000-create-coalitions.js';
import { Indicators1790000005000 } from './1790000005000-create-indicators.js';
import { Plans1790000006000 } from './1790000006000-create-plans.js';
import { Programme1790000007000 } from './1790000007000-create-programme.js';
import { Reports1790000008000 } from './1790000008000-create-reports.js';
import { Commitments1790000009000 } from './1790000009000-create-commitments.js';
import { OrderFactsOfOneDay1790000010000 } from './1790000010000-order-facts-of-one-day.js';
import { TellOfEndedSessions1790000010100 } from './1790000010100-tell-of-ended-sessions.js';
import { OpennessOfFacts1790000011000 } from './1790000011000-openness-of-facts.js';
import { FactsThatEnd1790000012000 } from './1790000012000-facts-that-end.js';
import { Readings1790000013000 } from './1790000013000-mark-readings.js';
import { TellWhatAFigureRestsOn1790000014000 } from './1790000014000-tell-what-a-figure-rests-on.js';
import { GiveWorkspacesOwnNames1790000015000 } from './1790000015000-give-workspaces-own-names.js';
import { KeepTheRecordOfEachSignature1790000016000 } from './1790000016000-keep-the-record-of-each-signature.js';
import { KeepEveningsApart1790000017000 } from './1790000017000-keep-evenings-apart.js';
import { StampWithoutRepeat1790000018000 } from './1790000018000-stamp-without-repeat.js';
import { CloseArchives1790000019000 } from './1790000019000-close-archives.js';
import { WhoChangedAnEvening1790000020000 } from './1790000020000-who-changed-an-evening.js';
import { KeepRepeatableSql1790000021000 } from './1790000021000-keep-repeatable-sql.js';
import { StampByTrigger1790000023000 } from './1790000023000-stamp-by-trigger.js';
import { FactsWithAnOrigin1790000024000 } from './1790000024000-facts-with-an-origin.js';
import { WorkspacesThatAreArchives1790000026000 } from './1790000026000-workspaces-that-are-archives.js';
import { SavedViews1790000027000 } from './1790000027000-saved-views.js';
import { ConfirmFacts1790000028000 } from './1790000028000-confirm-facts.js';
import { MunicipalityLogos1790000029000 } from './1790000029000-municipality-logos.js';
import { IndexInvitedMunicipalities1790000029100 } from './1790000029100-index-invited-municipalities.js';
import { CreateToolkits1790000030000 } from './1790000030000-create-toolkits.js';
import { CreateAdoptions1790000031000 } from './1790000031000-create-adoptions.js';
import { CreateCatalogue1790000032000 } from './1790000032000-create-catalogue.js';
import { CompareMunicipalities1790000033000 } from './1790000033000-compare-municipalities.js';
import { CreateSupport1790000034000 } from './1790000034000-create-support.js';
import { CreatePeerCalls1790000035000 } from './1790000035000-create-peer-calls.js';
import { NameOnce1790000036000 } from './1790000036000-name-once.js';
import { TellAdvisersOfCalls1790000037000 } from './1790000037000-tell-advisers-of-calls.js';
import { CreateContactsAndNotices1790000038000 } from './1790000038000-create-contacts-and-notices.js';
import { CreateMeetings1790000039000 } from './1790000039000-create-meetings.js';
import { KeepMinutes1790000039500 } from './1790000039500-keep-minutes.js';
import { CreateActionLinks1790000040000 } from './1790000040000-create-action-links.js';
import { CreateOffers1790000041000 } from './1790000041000-create-offers.js';
import { CreateActivities1790000042000 } from './1790000042000-create-activities.js';
import { CreateInvolvement1790000043000 } from './1790000043000-create-involvement.js';
import { CreateWeeks1790000044000 } from './1790000044000-create-weeks.js';
import { DeliverNotices1790000045000 } from './1790000045000-deliver-notices.js';
import { IndexNextMeasurements1790000046000 } from './1790000046000-index-next-measurements.js';
import { MarkCountedExamples1790000046100 } from './1790000046100-mark-counted-examples.js';
import { RemindAndReview1790000046300 } from './1790000046300-remind-and-review.js';
import { CreateDocuments1790000047000 } from './1790000047000-create-documents.js';
import { CreateDecisions1790000048000 } from './1790000048000-create-decisions.js';
import { MoveSourcedDecisions1790000048100 } from './1790000048100-move-sourced-decisions.js';
import { CreateBudgets1790000049000 } from './1790000049000-create-budgets.js';
import { CreatePressReleases1790000050000 } from './1790000050000-create-press-releases.js';
import { CreateCollegeWide1790000052000 } from './1790000052000-create-college-wide.js';
import { MakePapers1790000053000 } from './1790000053000-make-papers.js';
import { FollowTheOpennessOfRecords1790000054000 } from './1790000054000-follow-the-openness-of-records.js';
import { AttachToPolicyAndClauses1790000055000 } from './1790000055000-attach-to-policy-and-clauses.js';
import { ApprovePressByTwo1790000055100 } from './1790000055100-approve-press-by-two.js';
import { CreatePublication1790000056000 } from './1790000056000-create-publication.js';
import { ReleasePublicBlocks1790000056100 } from './1790000056100-release-public-blocks.js';
import { CreatePostcodeAreas1790000056500 } from './1790000056500-create-postcode-areas.js';
import { CreateNews1790000057000 } from './1790000057000-create-news.js';
import { OpenToolkit1790000057100 } from './1790000057100-open-toolkit.js';
import { SendToCouncil1790000058000 } from './1790000058000-send-to-council.js';
import { CreateSearch1790000060000 } from './1790000060000-create-search.js';
import { CreateBoundaries1790000061000 } from './1790000061000-create-boundaries.js';
import { CreateNeighbourhoodFigures1790000061100 } from './1790000061100-create-neighbourhood-figures.js';
import { PublishDocuments1790000062000 } from './1790000062000-publish-documents.js';
import { PublishPressReleases1790000062100 } from './1790000062100-publish-press-releases.js';
import { KeepVisitorsOut1790000063000 } from './1790000063000-keep-visitors-out.js';

/** Every migration in the order it runs. */
export const migrations = [
  Foundation1790000001000,
  Identity1790000002000,
  Municipalities1790000003000,
  Coalitions1790000004000,
  Indicators1790000005000,
  Plans1790000006000,
  Programme1790000007000,
  Reports1790000008000,
  Commitments1790000009000,
  OrderFactsOfOneDay1790000010000,
  TellOfEndedSessions1790000010100,
  OpennessOfFacts1790000011000,
  FactsThatEnd1790000012000,
  Readings1790000013000,
  TellWhatAFigureRestsOn1790000014000,
  GiveWorkspacesOwnNames1790000015000,
  KeepTheRecordOfEachSignature1790000016000,
  KeepEveningsApart1790000017000,
  StampWithoutRepeat1790000018000,
  CloseArchives1790000019000,
  WhoChangedAnEvening1790000020000,
  KeepRepeatableSql1790000021000,
  StampByTrigger1790000023000,
  FactsWithAnOrigin1790000024000,
  WorkspacesThatAreArchives1790000026000,
  SavedViews1790000027000,
  ConfirmFacts1790000028000,
  MunicipalityLogos1790000029000,
  IndexInvitedMunicipalities1790000029100,
  CreateToolkits1790000030000,
  CreateAdoptions1790000031000,
  CreateCatalogue1790000032000,
  CompareMunicipalities1790000033000,
  CreateSupport1790000034000,
  CreatePeerCalls1790000035000,
  NameOnce1790000036000,
  TellAdvisersOfCalls1790000037000,
  CreateContactsAndNotices1790000038000,
  CreateMeetings1790000039000,
  KeepMinutes1790000039500,
  CreateActionLinks1790000040000,
  CreateOffers1790000041000,
  CreateActivities1790000042000,
  CreateInvolvement1790000043000,
  CreateWeeks1790000044000,
  DeliverNotices1790000045000,
  IndexNextMeasurements1790000046000,
  MarkCountedExamples1790000046100,
  RemindAndReview1790000046300,
  CreateDocuments1790000047000,
  CreateDecisions1790000048000,
  MoveSourcedDecisions1790000048100,
  CreateBudgets1790000049000,
  CreatePressReleases1790000050000,
  CreateCollegeWide1790000052000,
  MakePapers1790000053000,
  FollowTheOpennessOfRecords1790000054000,
  AttachToPolicyAndClauses1790000055000,
  ApprovePressByTwo1790000055100,
  CreatePublication1790000056000,
  ReleasePublicBlocks1790000056100,
  CreatePostcodeAreas1790000056500,
  CreateNews1790000057000,
  OpenToolkit1790000057100,
  SendToCouncil1790000058000,
  CreateSearch1790000060000,
  CreateBoundaries1790000061000,
  CreateNeighbourhoodFigures1790000061100,
  PublishDocuments1790000062000,
  PublishPressReleases1790000062100,
  KeepVisitorsOut1790000063000,
];
