import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SidePanel } from './SidePanel.js';

function Panel() {
  const [isAccepted, setAccepted] = useState(false);
  return (
    <SidePanel
      title="Zingen"
      onClose={() => undefined}
      actions={!isAccepted && <button onClick={() => setAccepted(true)}>Zet in de kalender</button>}
    >
      {isAccepted ? 'In de kalender' : 'Voorgesteld'}
    </SidePanel>
  );
}

it('keeps focus when the button that was pressed goes, and takes none from who went on', async () => {
  const { rerender } = render(<Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Zet in de kalender' }));
  expect(screen.getByText('In de kalender')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Zingen' }));
  await userEvent.click(document.body);
  rerender(<Panel />);
  expect(document.activeElement).toBe(document.body);
});
