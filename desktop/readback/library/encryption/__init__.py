"""What keeps a library from being read without its passphrase: keys, names, contents, and the disk that uses them."""
