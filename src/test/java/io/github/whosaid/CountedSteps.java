package io.github.whosaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the steps that the engine takes for a text: turns of a loop and calls of a method, in all
 * its classes. So a test can say how its work grows without a look at a clock, and the engine needs
 * no hook for it: its classes are loaded a second time, with a count written into them. Not
 * thread-safe.
 */
public final class CountedSteps {

  /** Holds the count, in the loader of the counted classes. */
  public static final class Count {
    /** The steps so far. */
    public static long steps;

    private Count() {}
  }

  private static final String ENGINE = "io.github.whosaid.";
  private static final String COUNT = Count.class.getName();

  private final ClassLoader counted = new Counted();
  private final Method analyze;
  private final Field steps;

  /** Loads the engine anew, with counts. */
  public CountedSteps() {
    try {
      analyze = counted.loadClass(Whosaid.class.getName()).getMethod("analyze", String.class);
      steps = counted.loadClass(COUNT).getField("steps");
      var unused = of("“It is late,” said Mara Quill."); // reads the tables
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the counted classes cannot be used", e);
    }
  }

  /** Returns how many steps the analysis of a text takes. */
  public long of(String text) {
    try {
      long before = steps.getLong(null);
      analyze.invoke(null, text);
      return steps.getLong(null) - before;
    } catch (InvocationTargetException e) {
      throw new AssertionError("the analysis failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError("the count cannot be read", e);
    }
  }

  /**
   * Returns how many steps some work takes. Its class, which is public and has a public constructor
   * without parameters, is loaded a second time too.
   */
  public long of(Class<? extends Consumer<String>> work, String text) {
    try {
      Consumer<String> again = consumer(counted.loadClass(work.getName()));
      long before = steps.getLong(null);
      again.accept(text);
      return steps.getLong(null) - before;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the work cannot be counted", e);
    }
  }

  @SuppressWarnings("unchecked") // as the parameter's type has it
  private static Consumer<String> consumer(Class<?> work) throws ReflectiveOperationException {
    return (Consumer<String>) work.getConstructor().newInstance();
  }

  /** Defines the engine's classes anew; all others are the parent's. */
  private static final class Counted extends ClassLoader {

    Counted() {
      super(CountedSteps.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(ENGINE)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(in);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(name.equals(COUNT) ? writer : new Counter(writer), 0);
        byte[] code = writer.toByteArray();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes the count into a class. */
  private static final class Counter extends ClassVisitor {

    Counter(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {

        private final Set<Label> seen = new HashSet<>();

        @Override
        public void visitCode() {
          super.visitCode();
          count();
        }

        @Override
        public void visitLabel(Label label) {
          seen.add(label);
          super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
          if (seen.contains(label)) {
            count(); // a jump back
          }
          super.visitJumpInsn(opcode, label);
        }

        private void count() {
          String owner = COUNT.replace('.', '/');
          visitFieldInsn(Opcodes.GETSTATIC, owner, "steps", "J");
          visitInsn(Opcodes.LCONST_1);
          visitInsn(Opcodes.LADD);
          visitFieldInsn(Opcodes.PUTSTATIC, owner, "steps", "J");
        }
      };
    }
  }
}
