import { useLocation, useNavigate } from '@tanstack/react-router';
import { withoutEmpty, withSearch, type Search } from './address.js';

/**
 * The page that is open, with another search: its address, and the way there, which stays where one is on the page. For
 * a page of more than one place.
 */
export function useOpenPage<Known extends Search>() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return {
    addressWith: (search: Known) => withSearch(pathname, search),
    go: (search: Known) => void navigate({ to: '.', search: withoutEmpty(search) as never, resetScroll: false }),
  };
}
