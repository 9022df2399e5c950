class Contextual { int _a; void yield() { this.yield(); } int record = 1; int var = 2; int sealed, permits, module, when; 
  void m() { int record = this.record; var = 3; when = record; var var = 4; record(var); Object o = (record) < 3 ? 1 : (when); }
  void record(int i) { record++; }
  static int f(int... a) { return a[0]; } 
}
