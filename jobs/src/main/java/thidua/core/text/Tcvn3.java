package thidua.core.text;

/**
 * TCVN3, the letters of the ABC fonts (.VnTime): one byte a letter, no capitals with tones of its
 * own. Where those fonts have nothing, the places of TCVN 5712-1 are read too, which programs fill
 * with the missing capitals.
 */
final class Tcvn3 {
    /** From 0x80 to 0xFF. */
    private static final String UPPER_HALF =
            "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
                    + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
                    + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
                    + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                    + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
                    + "éẹềểễếệìỉỄẾỒĩíịò"
                    + "Ổỏõóọồổỗốộờởỡớợù"
                    + "ỖủũúụừửữứựỳỷỹýỵỐ";

    /** Capitals below the blank; 0 is none. */
    private static final String LOW = "\0ÚỤ\0ỪỬỮ\0\0\0\0\0\0\0\0\0\0ỨỰỲỶỸÝỴ";

    private Tcvn3() {}

    /** Whether a control character is a capital here. */
    static boolean isLetter(int control) {
        return control < LOW.length() && LOW.charAt(control) != 0;
    }

    static char letter(int code) {
        if (code >= 0x80 && code <= 0xFF) {
            return UPPER_HALF.charAt(code - 0x80);
        }
        return code < LOW.length() && LOW.charAt(code) != 0 ? LOW.charAt(code) : (char) code;
    }
}
