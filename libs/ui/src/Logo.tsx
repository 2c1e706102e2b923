import { useState, type ReactNode } from 'react';

/**
 * The logo of a municipality on a white plate, on which any logo can be seen; without one, or when it cannot be loaded,
 * what stands in its place. Beside the name of the municipality it says nothing more; alone it needs the name as `alt`.
 */
export function Logo({
  src,
  alt = '',
  children,
}: {
  src: string | null | undefined;
  alt?: string;
  /** What stands there without a logo. */
  children?: ReactNode;
}) {
  const [broken, setBroken] = useState<string | null>(null);
  if (!src || src === broken) return children;
  return (
    <span className="bl-logo">
      <img src={src} alt={alt} onError={() => setBroken(src)} />
    </span>
  );
}
