import { ButtonLink, Link } from '@bloemen/ui';
import { createLink } from '@tanstack/react-router';

/** The kit's links with the router's types: a path that does not exist does not compile. */
export const RouteLink = createLink(Link);
export const RouteButtonLink = createLink(ButtonLink);
