/** Loaded into every child: when the supervisor is gone, also by kill -9, the child ends itself in good order. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
