import { SkipLink as CandidateSkipLink } from '@nl-design-system-candidate/skip-link-react';

/** The first link of a page: past the navigation, to the content. */
export const SkipLink = ({ href, children }: { href: string; children: string }) => (
  <CandidateSkipLink className="nl-skip-link--visible-on-focus" href={href}>
    {children}
  </CandidateSkipLink>
);
