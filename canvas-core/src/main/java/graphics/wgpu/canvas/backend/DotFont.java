package graphics.wgpu.canvas.backend;

import java.util.HashMap;
import java.util.Map;

/// Characters of three dots by five, for numbers and the names of a frame's stages.
final class DotFont {
    private static final Map<Character, Integer> MASKS = new HashMap<>();

    static {
        glyph('A', "010 101 111 101 101");
        glyph('B', "110 101 110 101 110");
        glyph('C', "011 100 100 100 011");
        glyph('D', "110 101 101 101 110");
        glyph('E', "111 100 110 100 111");
        glyph('F', "111 100 110 100 100");
        glyph('I', "111 010 010 010 111");
        glyph('K', "101 101 110 101 101");
        glyph('N', "110 101 101 101 101");
        glyph('O', "010 101 101 101 010");
        glyph('P', "110 101 110 100 100");
        glyph('R', "110 101 110 101 101");
        glyph('S', "011 100 010 001 110");
        glyph('T', "111 010 010 010 010");
        glyph('W', "101 101 101 111 101");
        glyph('Y', "101 101 010 010 010");
        glyph('0', "111 101 101 101 111");
        glyph('1', "010 110 010 010 111");
        glyph('2', "111 001 111 100 111");
        glyph('3', "111 001 011 001 111");
        glyph('4', "101 101 111 001 001");
        glyph('5', "111 100 111 001 111");
        glyph('6', "111 100 111 101 111");
        glyph('7', "111 001 010 010 010");
        glyph('8', "111 101 111 101 111");
        glyph('9', "111 101 111 001 111");
        glyph('.', "000 000 000 000 010");
    }

    private DotFont() {}

    private static void glyph(char character, String rows) {
        int mask = 0;
        var dots = rows.replace(" ", "");
        for (int i = 0; i < dots.length(); i++) {
            mask |= (dots.charAt(i) - '0') << i;
        }
        MASKS.put(character, mask);
    }

    /// {@return the dots of a character, row by row from above, the lowest bit first; none for a
    /// character that isn't known}
    ///
    /// @param character a digit, an upper-case letter, or a dot
    static int mask(char character) {
        return MASKS.getOrDefault(character, 0);
    }
}
