import java.util.List;

int count = 1;

void main(String[] args) {
  IO.println(help());
}

String help() { return "x" + count; }

class Inner { int x; }
