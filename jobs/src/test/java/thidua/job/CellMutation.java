package thidua.job;

import thidua.core.sheet.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What people do to a table; what it states stays the same, or nobody could say any more. */
enum CellMutation {
    SWAP_ROWS {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            if (rows.size() - header > 2) {
                int one = header + 1 + random.nextInt(rows.size() - header - 1);
                int other = header + 1 + random.nextInt(rows.size() - header - 1);
                Collections.swap(rows, one, other);
            }
        }
    },
    SWAP_COLUMNS {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            int width = rows.get(header).size();
            int one = random.nextInt(width);
            int other = random.nextInt(width);
            rows.subList(header, rows.size()).forEach(row -> Collections.swap(row, one, other));
        }
    },
    SPELL_NUMBER {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            change(rows, header, random, Cell.Number.class, n -> spelt(n.shown(), random));
        }
    },
    SPELL_TEXT {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            change(rows, header, random, Cell.Text.class, t -> typed(t.shown(), random));
        }
    },
    BLANK_HEADING {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = rows.get(header);
            row.set(random.nextInt(row.size()), Cell.BLANK);
        }
    },
    OTHER_HEADING {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = rows.get(header);
            row.set(random.nextInt(row.size()), new Cell.Text("Cột khác"));
        }
    },
    COPY_HEADING {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = rows.get(header);
            row.set(random.nextInt(row.size()), row.get(random.nextInt(row.size())));
        }
    },
    TOTAL {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            rows.add(total(rows, header, "Tổng cộng", 0));
        }
    },
    WRONG_TOTAL {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            rows.add(total(rows, header, random.nextBoolean() ? "Cộng" : "Tổng cộng", 1000));
        }
    },
    BLANK_ROW {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            int at = random.nextInt(rows.size());
            rows.add(at, blank(rows));
        }
    },
    BLANK_COLUMN {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            int at = random.nextInt(rows.get(header).size() + 1);
            rows.forEach(row -> row.add(Math.min(at, row.size()), Cell.BLANK));
        }
    },
    HEADER_AGAIN {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            int at = header + 1 + random.nextInt(rows.size() - header);
            rows.add(at, new ArrayList<>(rows.get(header)));
        }
    },
    NOTE {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = blank(rows);
            row.set(0, new Cell.Text("Ghi chú: số liệu đến ngày 15/12"));
            rows.add(row);
        }
    },
    SIGNATURE {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = blank(rows);
            row.set(1, new Cell.Text("Người lập biểu"));
            row.set(row.size() - 1, new Cell.Text("Thủ trưởng đơn vị"));
            rows.add(row);
        }
    },
    MOVE_CELL {
        @Override
        void apply(List<List<Cell>> rows, int header, Random random) {
            List<Cell> row = rows.get(header + random.nextInt(rows.size() - header));
            row.add(random.nextInt(row.size() + 1), Cell.BLANK);
        }
    };

    private static final List<String> SPELLINGS =
            List.of("%s", " %s ", "\u00A0%s", "0%s", "%s tổ", "%s.0", "%s,0", "'%s", "%s (ước)");

    /** Whether the rows still state what they did, or contradict themselves. */
    boolean keepsTruth() {
        return this != MOVE_CELL;
    }

    /** Changes the rows; the header stands in one of them. */
    abstract void apply(List<List<Cell>> rows, int header, Random random);

    private static Cell spelt(String number, Random random) {
        int way = random.nextInt(SPELLINGS.size() + 3);
        if (way < SPELLINGS.size()) {
            return new Cell.Text(SPELLINGS.get(way).formatted(number));
        }
        StringBuilder digits = new StringBuilder();
        for (char c : number.toCharArray()) {
            char zero = way == SPELLINGS.size() ? '０' : '٠';
            digits.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return new Cell.Text(
                way == SPELLINGS.size() + 2 ? number.replace('0', 'O') : digits.toString());
    }

    private static Cell typed(String text, Random random) {
        return new Cell.Text(
                switch (random.nextInt(4)) {
                    case 0 -> " " + text + "\u00A0";
                    case 1 -> text.replace(" ", "  ");
                    case 2 -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
                    default -> text + "\n";
                });
    }

    private static <C extends Cell> void change(
            List<List<Cell>> rows,
            int header,
            Random random,
            Class<C> type,
            java.util.function.Function<C, Cell> change) {
        for (int attempt = 0; attempt < 20; attempt++) {
            List<Cell> row = rows.get(header + random.nextInt(rows.size() - header));
            int at = random.nextInt(row.size());
            if (type.isInstance(row.get(at))) {
                row.set(at, change.apply(type.cast(row.get(at))));
                return;
            }
        }
    }

    private static List<Cell> blank(List<List<Cell>> rows) {
        return new ArrayList<>(Collections.nCopies(rows.getLast().size(), Cell.BLANK));
    }

    /** Below the columns of numbers their sums, and something more. */
    private static List<Cell> total(List<List<Cell>> rows, int header, String word, int more) {
        List<Cell> row = blank(rows);
        List<List<Cell>> body = rows.subList(header + 1, rows.size());
        row.set(1, new Cell.Text(word));
        for (int column = 2; column < row.size(); column++) {
            int at = column;
            String heading = rows.get(header).get(at).shown();
            boolean counts = heading.startsWith("Số ") || heading.matches("Tập thể|Cá nhân|Hộ.*");
            boolean numbers =
                    body.stream().anyMatch(r -> r.get(at) instanceof Cell.Number)
                            && body.stream().allMatch(r -> isNumberOrBlank(r.get(at)));
            if (counts && numbers) {
                int sum = body.stream().mapToInt(r -> number(r.get(at))).sum();
                row.set(at, new Cell.Number(BigDecimal.valueOf(sum + more)));
            }
        }
        return IntStream.range(2, row.size()).allMatch(c -> row.get(c).isBlank())
                ? blank(rows)
                : row;
    }

    private static boolean isNumberOrBlank(Cell cell) {
        return cell.isBlank() || cell instanceof Cell.Number;
    }

    private static int number(Cell cell) {
        return cell instanceof Cell.Number n ? n.value().intValue() : 0;
    }
}
