import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { AttendanceDots, AttendanceSign } from './AttendanceDots.js';

describe('attendance as dots', () => {
  it('says in words what it shows, and draws one mark for each meeting', () => {
    const { container } = render(
      <AttendanceDots dots={['NOT_YET', 'NOT_RECORDED', 'PRESENT', 'EXCUSED', 'ABSENT']} label="Van oud naar nieuw" />,
    );
    expect(screen.getByRole('img', { name: 'Van oud naar nieuw' })).toBeDefined();
    expect(container.querySelector('svg')!.getAttribute('width')).toBe('90');
    expect(container.innerHTML).not.toMatch(/#[0-9a-f]{3,6}/);
  });

  it('hides a sign whose words stand beside it', () => {
    const { container } = render(<AttendanceSign dot="ABSENT" />);
    expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });
});
