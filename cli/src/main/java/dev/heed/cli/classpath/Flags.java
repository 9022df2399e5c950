package dev.heed.cli.classpath;

import dev.heed.model.Mark;
import java.util.EnumSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** The access flags of class files as marks. */
final class Flags {
  private Flags() {}

  static Set<Mark> ofType(int access) {
    Set<Mark> marks = common(access);
    add(marks, access, Opcodes.ACC_ABSTRACT, Mark.ABSTRACT);
    add(marks, access, Opcodes.ACC_RECORD, Mark.RECORD);
    add(marks, access, Opcodes.ACC_ENUM, Mark.ENUM);
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      marks.add(Mark.ANNOTATION);
    }
    add(marks, access, Opcodes.ACC_INTERFACE, Mark.INTERFACE);
    return marks;
  }

  static Set<Mark> ofField(int access) {
    return common(access);
  }

  static Set<Mark> ofMethod(int access, boolean inInterface) {
    Set<Mark> marks = common(access);
    add(marks, access, Opcodes.ACC_ABSTRACT, Mark.ABSTRACT);
    add(marks, access, Opcodes.ACC_VARARGS, Mark.VARARGS);
    int notDefault = Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    if (inInterface && (access & notDefault) == 0) {
      marks.add(Mark.DEFAULT);
    }
    return marks;
  }

  private static Set<Mark> common(int access) {
    Set<Mark> marks = EnumSet.of(Mark.BINARY);
    add(marks, access, Opcodes.ACC_PUBLIC, Mark.PUBLIC);
    add(marks, access, Opcodes.ACC_PROTECTED, Mark.PROTECTED);
    add(marks, access, Opcodes.ACC_PRIVATE, Mark.PRIVATE);
    add(marks, access, Opcodes.ACC_STATIC, Mark.STATIC);
    add(marks, access, Opcodes.ACC_FINAL, Mark.FINAL);
    add(marks, access, Opcodes.ACC_DEPRECATED, Mark.DEPRECATED);
    return marks;
  }

  private static void add(Set<Mark> marks, int access, int flag, Mark mark) {
    if ((access & flag) != 0) {
      marks.add(mark);
    }
  }
}
