"""The window. The only package, with app.py, that knows Qt."""

from readback.immortal import keep_constants

keep_constants()
