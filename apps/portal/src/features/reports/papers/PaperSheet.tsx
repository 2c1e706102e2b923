import { useText } from '../../../shared/i18n.js';
import type { PaperWordsFragment } from './papers.generated.js';
import './papers.css';

type Block = PaperWordsFragment['blocks'][number];

/** A paper as it is read on a screen: the same words as its files, and on paper as it stands here. */
export function PaperSheet({
  paper,
  level,
}: {
  paper: PaperWordsFragment;
  /** Of its first headings. */ level: 2 | 3;
}) {
  const t = useText();
  const Sources = `h${level}` as const;
  return (
    <article className="paper">
      <header className="paper__head">
        <p className="paper__kind">{[paper.kind, ...paper.marks].join(' · ')}</p>
        <p className="paper__title">{paper.title}</p>
        <p>{paper.subtitle}</p>
      </header>
      {paper.notice && (
        <p className="paper__notice">
          <strong>{t('papers.invented')}</strong> {paper.notice}
        </p>
      )}
      {paper.fields.length > 0 && <Fields fields={paper.fields} />}
      {paper.blocks.map((block, index) => (
        <BlockView key={index} block={block} level={level} />
      ))}
      {paper.sources.length > 0 && (
        <section className="paper__sources">
          <Sources>{t('papers.sources')}</Sources>
          <ol>
            {paper.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

const Fields = ({ fields }: { fields: Block['fields'] }) => (
  <dl className="paper__fields">
    {fields.map(({ word, text }) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

const pieces = {
  PLAIN: ({ text }: { text: string }) => text,
  STRONG: ({ text }: { text: string }) => <strong>{text}</strong>,
  SOFT: ({ text }: { text: string }) => <span className="paper__soft">{text}</span>,
  OPEN: ({ text }: { text: string }) => <mark className="paper__open">{text}</mark>,
};

function BlockView({ block, level }: { block: Block; level: number }) {
  switch (block.is) {
    case 'HEADING': {
      const Heading = `h${level + block.level - 1}` as 'h2';
      return <Heading>{block.text}</Heading>;
    }
    case 'TEXT':
      return (
        <p>
          {block.pieces.map(({ text, as }, index) => {
            const Piece = pieces[as];
            return <Piece key={index} text={text} />;
          })}
        </p>
      );
    case 'FIELDS':
      return <Fields fields={block.fields} />;
    case 'LIST': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      );
    }
    case 'TABLE':
      return (
        <table className="paper__table">
          <thead>
            <tr>
              {block.items.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(({ cells }) => (
              <tr key={cells.join()}>
                {cells.map((cell, index) => (
                  <td key={block.items[index]} data-word={block.items[index]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'BREAK':
      return <hr />;
  }
}
