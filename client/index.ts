export { NewsroomError, type NewsroomFailure } from './error';
export { createNewsroom, type LatestPage, type Newsroom } from './newsroom';
export type {
  Answer,
  CallOptions,
  LatestOptions,
  NewsroomFetch,
  NewsroomOptions,
  SummaryOptions,
} from './options';
export { changedTags } from './webhook';
export type {
  AiLabel,
  AttributionKind,
  BlocksBody,
  BlocksNode,
  BodyFormat,
  CorrectionKind,
  JsonLd,
  LatestItem,
  LatestResponse,
  NewsroomChanged,
  ReadArticle,
  ReadAttribution,
  ReadCard,
  ReadCorrection,
  ReadImage,
  ReadLanguage,
  ReadNeighbour,
  ReadPage,
  ReadResponse,
  ReadReview,
  ReadSummary,
  SummaryProvenance,
  SummaryResponse,
} from '../shared/contracts';
