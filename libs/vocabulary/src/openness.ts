/**
 * Who may read a fact, a goal or a milestone, from narrow to wide. Without a choice it stays within the municipality.
 */
export const opennesses = ['MUNICIPALITY', 'COALITION', 'PUBLIC'] as const;
export type Openness = (typeof opennesses)[number];

export const opennessLabels: Record<Openness, string> = {
  MUNICIPALITY: 'Alleen de gemeente',
  COALITION: 'Ook de coalitie',
  PUBLIC: 'Openbaar',
};

/** Whether everybody who may read what is `other` may read what is `one`, and more. */
export const isWider = (one: Openness, other: Openness): boolean => opennesses.indexOf(one) > opennesses.indexOf(other);
