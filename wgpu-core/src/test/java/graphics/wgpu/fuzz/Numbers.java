package graphics.wgpu.fuzz;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Locale;
import java.util.Random;

/// Numbers, texts and data, right or wrong for parameters of a name.
final class Numbers {
    private static final int[] WRONG_INTS = {
        -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 3, 65_536, 1 << 30
    };
    private static final long[] WRONG_LONGS = {
        -1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE & -8, 0, 3, 1L << 32, (1L << 40) + 4
    };
    private static final double[] WRONG_DOUBLES = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, 1e300, 1e30, 2
    };
    private static final String[] TEXTS = {
        "", "label", "\u00e9\ud83d\ude00", "a\0b", "x".repeat(1000), "{0} %s \n", "\ud800"
    };

    private final Random random;

    Numbers(Random random) {
        this.random = random;
    }

    int integer(String name, boolean wrong) {
        var key = name.toLowerCase(Locale.ROOT);
        if (isCount(key)) {
            // a large one would keep the GPU busy for years
            return wrong ? pick(-1, Integer.MIN_VALUE, 0, 7) : 1 + random.nextInt(3);
        }
        if (wrong) {
            return WRONG_INTS[random.nextInt(WRONG_INTS.length)];
        }
        if (key.startsWith("x") || key.startsWith("y") || key.startsWith("z")) {
            return 0;
        }
        if (key.contains("index") || key.contains("first") || key.contains("offset")) {
            return 0;
        }
        return switch (key) {
            case "slot", "basevertex", "miplevel", "basemiplevel", "binding" -> 0;
            case "width", "height", "physicalwidth", "physicalheight" -> 1 + random.nextInt(4);
            case "size" -> 16;
            case "bytesperrow" -> 256;
            case "dststride", "rowsperimage" -> 4;
            default -> 1;
        };
    }

    private static boolean isCount(String key) {
        return key.contains("count") && !key.contains("mip") && !key.contains("sample");
    }

    long longInteger(String name, boolean wrong) {
        if (wrong) {
            return WRONG_LONGS[random.nextInt(WRONG_LONGS.length)];
        }
        var key = name.toLowerCase(Locale.ROOT);
        if (key.contains("offset") || key.contains("start")) {
            return 0;
        }
        return key.contains("row") ? 256 : 16;
    }

    double real(String name, boolean wrong) {
        if (wrong) {
            return WRONG_DOUBLES[random.nextInt(WRONG_DOUBLES.length)];
        }
        return name.startsWith("min") || name.equals("x") || name.equals("y") ? 0 : 1;
    }

    String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    /// An array of 16 bytes, or of a wrong size.
    Object array(Class<?> element, boolean wrong) {
        var bytes = wrong ? pick(0, 1, 3, 20, 10_000) : 16;
        return switch (element.getName()) {
            case "byte" -> new byte[bytes];
            case "short" -> new short[bytes / 2];
            case "int" -> new int[bytes / 4];
            case "long" -> new long[bytes / 8];
            case "float" -> new float[bytes / 4];
            default -> new double[bytes / 8];
        };
    }

    java.nio.Buffer buffer(boolean wrong) {
        var bytes = wrong ? pick(0, 1, 3, 20) : 16;
        return switch (random.nextInt(3)) {
            case 0 -> ByteBuffer.allocate(bytes);
            case 1 -> ByteBuffer.allocateDirect(bytes);
            default -> IntBuffer.allocate(bytes / 4);
        };
    }

    int pick(int... values) {
        return values[random.nextInt(values.length)];
    }
}
