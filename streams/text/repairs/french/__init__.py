"""What French parsers get wrong about news, each kind of it in a file; `order.py` says what is mended before what."""
