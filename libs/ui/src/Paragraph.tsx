import { Paragraph as CandidateParagraph, type ParagraphProps } from '@nl-design-system-candidate/paragraph-react';
import { classes } from './classes.js';

/** A paragraph: `purpose="lead"` opens a page, `subtle` is for what may be skipped. */
export const Paragraph = ({ subtle, className, ...rest }: ParagraphProps & { subtle?: boolean }) => (
  <CandidateParagraph {...rest} className={classes(subtle && 'bl-subtle', className)} />
);
