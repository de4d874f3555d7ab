/** Milliseconds this thread has worked so far: a busy machine changes nothing about it, as it would about the clock. */
export const cpuNow = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
