package facts;

class Places {
	int tab	=	1;	/* t */ int after;
  int formfeed = 2;
  String astral = "😀"; int behind = astral.length(); /* 😀 */ int more;
  int ümlaut = 3, 𠀀 = 4;
  int \u0061scape = 5, b\uuu0062 = \u0061scape;\u000a  int newline = 6;
  char quote = '\'', backslash = '\\'; String u = "\\u0041", v = "\u0022; int afterEscape = 7;
  void /* a */ method /* ( */ ( /* ) */ int /* b */ one /* , */ , // c )
      int two /* d */ ) /* { */ { /* e */ one ++ ; method ( one , // f
        two ) ; } /* g */
  String block = """
	text \t "quoted" \""" 
      more""" + behind;
  int lone = 8;  int afterLone = 9;
  int[] /* x */ a /* y */ [ ] /* z */ = { }, c;
  @SuppressWarnings ( /* ( */ "x)" ) /* q */ static /* r */ class /* s */ Named /* t */ { }
  Object o = /* before */ ( /* in */ ( this ) /* after */ ) . /* dot */ o /* end */ ;
  Object p = new /* n */ Object /* m */ ( ) /* k */ { /* { */ };
}
