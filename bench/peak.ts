import { readFileSync } from 'node:fs';

/** The most memory a process ever held, where the system tells (Linux). */
export function peakMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);
  } catch {
    return Number.NaN;
  }
}
