import type { ReactNode } from 'react';
import { Card } from './Card.js';

/** Questions of a long form that belong together, under what they are about. */
export const FormPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card title={title} level={2}>
    <div className="bl-form">{children}</div>
  </Card>
);
