import { Link } from '@bloemen/ui';
import { createLink } from '@tanstack/react-router';

/** The kit's link with the router's types: a path that does not exist does not compile. */
export const RouteLink = createLink(Link);
