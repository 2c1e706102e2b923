import { Heading as CandidateHeading, type HeadingProps } from '@nl-design-system-candidate/heading-react';
import type { Ref } from 'react';

export type { HeadingProps };

/** A heading; `appearance` changes its size without changing the outline of the page. */
export const Heading = (props: HeadingProps & { ref?: Ref<HTMLHeadingElement> }) => <CandidateHeading {...props} />;
