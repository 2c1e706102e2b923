import { Paragraph } from '@bloemen/ui';
import { Fragment } from 'react';

/** The text of a statement as it is signed: a blank line begins a paragraph, other line ends stay. */
export const WordingText = ({ body }: { body: string }) =>
  body.split(/\n{2,}/).map((paragraph, index) => (
    <Paragraph key={index}>
      {paragraph.split('\n').map((line, number) => (
        <Fragment key={number}>
          {number > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Paragraph>
  ));
