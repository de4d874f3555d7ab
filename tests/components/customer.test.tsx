import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, region, state } from './find.ts';
import { advice, panel, record, specific } from './fixtures.ts';
import { showApp } from './show-app.tsx';

describe('how the customer is', () => {
  it('says the mood, where it goes, and the words it was read from', () => {
    showApp(state('frustrated'));
    const customer = region('Customer');
    expect(customer.getByRole('heading', { name: 'Frustrated' })).toBeTruthy();
    expect(customer.getByText('Falling over 3 messages')).toBeTruthy();
    expect(customer.getByText('still nothing').tagName).toBe('Q');
    expect(customer.getByRole('img').getAttribute('aria-label')).toBe(
      'Mood over the last 6 messages: calm, then falling to frustrated over 3',
    );
  });

  it('shows no colour and no trend when it is not sure', () => {
    showApp(state('unsure'));
    expect(screen.getByRole('heading', { name: 'Not sure' })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('region', { name: 'Customer' }).dataset.mood).toBe('unsure');
  });

  it('takes another mood in one press', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^Not right\?/));
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Angry' }));
    expect(calls('correct')).toEqual([[{ field: 'mood', mood: 'angry', turn: 6 }]]);
  });

  it('counts insults and shows them when asked', () => {
    const said = [{ start: 0, end: 5, text: 'idiot', cue: 'insult', weight: -0.8 }];
    showApp(panel(record({ advice: advice({}, { abuseLevel: 1, insults: 2, evidence: said }) })));
    expect(screen.getByText('2 insults')).toBeTruthy();
    expect(screen.queryByText('idiot')).toBeNull();
    fireEvent.click(button('Show words'));
    expect(screen.getByText('idiot')).toBeTruthy();
  });

  it('says whose mood it is when the agent set it', () => {
    showApp(panel(record({ advice: advice({}, { corrected: true }) })));
    expect(screen.getByText('Set by you')).toBeTruthy();
  });
});

describe('what the customer gave', () => {
  it('inserts a chip on a press', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^PD-48213/));
    expect(calls('insertSpecific')[0]?.[0]).toMatchObject({ kind: 'order', text: 'PD-48213' });
  });

  it('removes one with Delete, and offers it back', () => {
    const { calls, change } = showApp(state('frustrated'));
    fireEvent.keyDown(button(/^Tuesday/), { key: 'Delete' });
    expect(calls('removeSpecific')[0]?.[0]).toMatchObject({ text: 'Tuesday' });
    change({ undo: { what: 'specific', specific: specific('date', 'Tuesday') } });
    fireEvent.click(button('Undo'));
    expect(calls('undo')).toHaveLength(1);
  });

  it('puts one right in a field: F2, other words, Enter', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.keyDown(button(/^6 days/), { key: 'F2' });
    const field = screen.getByRole('textbox', { name: 'Change duration' });
    fireEvent.change(field, { target: { value: '8 days' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(calls('changeSpecific')).toEqual([[expect.objectContaining({ text: '6 days' }), '8 days']]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('changes nothing on Esc', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button('Change what the customer gave'));
    const field = screen.getByRole('textbox', { name: 'Change order' });
    fireEvent.change(field, { target: { value: 'XX-1' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(calls('changeSpecific')).toEqual([]);
  });

  it('takes another issue in one press, the likely ones on top', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^Delivery delay/));
    expect(
      screen
        .getAllByRole('menuitemradio')
        .slice(0, 2)
        .map((one) => one.textContent),
    ).toEqual(['Delay', 'Missing']);
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Refund' }));
    expect(calls('correct')).toEqual([[{ field: 'issue', issue: 'refund' }]]);
  });
});
