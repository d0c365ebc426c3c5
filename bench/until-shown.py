"""Starts a command in a terminal of its own and prints the seconds until the terminal shows a text, or, without a text, until the command ends."""
import os
import pty
import signal
import sys
import time

text, command = sys.argv[1].encode(), sys.argv[2:]
signal.alarm(30)
started = time.perf_counter()
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen = b""
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        piece = b""
    seen += piece
    if (text and text in seen) or not piece:
        break
elapsed = time.perf_counter() - started
if text:
    os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
if text and text not in seen:
    sys.exit(f"the terminal never showed {text!r} but {seen!r}")
print(elapsed)
