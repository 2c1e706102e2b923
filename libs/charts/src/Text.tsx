import type { SVGProps } from 'react';
import { palette } from './styles.js';

/** Letters in a drawing: at least 12 px at the size it is drawn. */
export const Text = ({
  bold,
  subtle,
  size = 13,
  ...rest
}: SVGProps<SVGTextElement> & { bold?: boolean; subtle?: boolean; size?: number }) => (
  <text
    fontFamily="'Noto Sans', sans-serif"
    fontSize={size}
    fontWeight={bold ? 600 : 400}
    fill={subtle ? palette.subtle : palette.text}
    {...rest}
  />
);
