package acme.radio;

interface Tuner {
  void seek(int band);

  void seek(int band, acme.CancellationToken token);

  void scan(int band);

  void scan(int band, CancellationToken token);
}
