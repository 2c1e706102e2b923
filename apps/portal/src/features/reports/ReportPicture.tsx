import { FlowerShape, petalsOf } from '@bloemen/charts';
import type { ReportKind } from '../../shared/schema.generated.js';

/** An example for the picture alone: of each look one petal. */
const petals = petalsOf([
  { pillar: 'P1', level: 'EMBEDDED' },
  { pillar: 'P2', level: 'IN_PROGRESS' },
  { pillar: 'P3', level: 'INTENDED', stale: true },
  { pillar: 'P4', level: 'IN_PROGRESS', stale: true },
]);
const bars = [0.92, 0.7, 0.5, 0.62, 0.4];

/** What the first page of a report looks like, as a drawing without words; the words stand beside it. */
export const ReportPicture = ({ kind }: { kind: ReportKind }) => (
  <svg className="reports-picture" viewBox="0 0 124 175" aria-hidden="true" focusable="false">
    <rect className="reports-picture__page" x="0.5" y="0.5" width="123" height="174" rx="2" />
    <path className="reports-picture__band" d="M1 3a2 2 0 0 1 2-2h118a2 2 0 0 1 2 2v25H1Z" />
    <circle cx="19" cy="15" r="8" fill="#fff" />
    <g transform="translate(19 15) scale(0.13)">
      <FlowerShape petals={petals} size={48} />
    </g>
    <path className="reports-picture__title" d="M34 12h48M34 20h30" />
    <path className="reports-picture__ink" d="M12 38h92M12 44h60" />
    {kind === 'FACTSHEET' ? (
      <>
        <g transform="translate(34 74) scale(0.4)">
          <FlowerShape petals={petals} size={120} />
        </g>
        {bars.map((length, index) => (
          <path key={length} className="reports-picture__text" d={`M66 ${56 + index * 10}h${46 * length}`} />
        ))}
        <path
          className="reports-picture__card"
          d="M12 108h47v30H12ZM65 108h47v30H65ZM12 144h29v20H12ZM47 144h30v20H47ZM83 144h29v20H83Z"
        />
        <path className="reports-picture__line" d="M17 130l12-4 12-3 12-5" />
      </>
    ) : (
      <>
        <path className="reports-picture__line" d="M12 84l20-6 14-14 22-2 20-8 24-4" />
        {bars.map((length, index) => (
          <g key={length}>
            <path className="reports-picture__rest" d={`M12 ${104 + index * 14}h100`} />
            <path className="reports-picture__bar" d={`M12 ${104 + index * 14}h${100 * length}`} />
          </g>
        ))}
      </>
    )}
  </svg>
);
