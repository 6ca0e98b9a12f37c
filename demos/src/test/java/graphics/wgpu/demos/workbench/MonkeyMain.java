package graphics.wgpu.demos.workbench;

import graphics.wgpu.canvas.UpdateMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets a monkey play with a workbench, in a process of its own, and prints what the process holds
/// from time to time; then what is wrong, if anything is.
///
/// Arguments: the workbench's kind, the seconds of each part, how many parts there are, and how
/// many of them come before the one from which on nothing may grow. Where there are too few rows to
/// see a growth of a hundredth, heap and memory don't count.
///
/// Its exit code is 0, or 1 if something is wrong, or [#SLOW] if that is only the speed.
final class MonkeyMain {
    static final int SLOW = 3;

    private static final int FEW_ROWS = 5;
    /// Threads with nothing to do end after ten seconds.
    private static final int LOOKS = 40;

    private static final double LEAST_RATE = 5;
    private static final double MOST_STALL_MILLIS = 1000;
    private static final double MOST_GROWTH = 0.01;
    private static final int SLACK = 3;

    private final Hand hand;
    private final Monkey monkey;
    private final List<MonkeyRow> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    private MonkeyMain(Hand hand) {
        this.hand = hand;
        monkey = new Monkey(hand, 1);
    }

    public static void main(String[] arguments) throws Exception {
        int code;
        try (var hand = Hand.open(Hand.Kind.valueOf(arguments[0]));
                var complaints = Complaints.listen()) {
            var main = new MonkeyMain(hand);
            main.play(
                    Duration.ofSeconds(Long.parseLong(arguments[1])),
                    Integer.parseInt(arguments[2]));
            main.judge(Integer.parseInt(arguments[3]));
            main.faults.addAll(complaints.texts());
            System.out.println("| " + main.monkey.done());
            System.out.println("| " + main.rows.getLast().footprint());
            main.slow.forEach(fault -> System.out.println("SLOW " + fault));
            main.faults.forEach(fault -> System.out.println("FAULT " + fault));
            int speed = main.slow.isEmpty() ? 0 : SLOW;
            code = main.faults.isEmpty() ? speed : 1;
        }
        System.exit(code);
    }

    private void play(Duration part, int parts) throws Exception {
        System.out.println("| " + MonkeyRow.titles());
        try (var heart = Heartbeat.of(hand)) {
            for (int i = 1; i <= parts; i++) {
                hand.run(
                        () -> {
                            hand.workbench().resize(1000, 700);
                            hand.workbench().reset();
                        });
                int before = monkey.actions();
                monkey.play(part);
                double rate = (double) (monkey.actions() - before) / part.toSeconds();
                rest();
                var row = MonkeyRow.measure(LOOKS, i * part.toSeconds(), rate, heart.worstMillis());
                rows.add(row);
                System.out.println("| " + row);
            }
        }
    }

    /// The four views of the beginning, of which none draws any more. They are small, and so is
    /// what is kept of their pictures.
    private void rest() throws Exception {
        hand.run(
                () -> {
                    hand.workbench().showStatistics(false);
                    hand.workbench().resize(600, 320);
                    hand.workbench().reset();
                });
        hand.awaitPictures();
        hand.run(
                () ->
                        hand.workbench()
                                .views()
                                .forEach(view -> view.canvas().updateMode(UpdateMode.MANUAL)));
    }

    private void judge(int warm) {
        for (var row : rows) {
            if (row.rate() < LEAST_RATE) {
                slow.add("too few actions a second: " + row.rate());
            }
            if (row.stall() >= MOST_STALL_MILLIS) {
                slow.add("stood still for " + row.stall() + " ms");
            }
        }
        var done = monkey.done().keySet();
        require(done.containsAll(List.of(Monkey.Action.values())), "did no more than " + done);
        var counted = rows.subList(warm, rows.size());
        if (counted.size() >= FEW_ROWS) {
            System.out.println("| " + MonkeyRow.growths(counted));
            for (var column : MonkeyRow.Column.values()) {
                require(
                        column.growth(counted) < MOST_GROWTH || column.rise(counted) <= SLACK,
                        column + " grew");
            }
        } else {
            var first = counted.getFirst().footprint();
            var last = counted.getLast().footprint();
            require(last.windows() <= first.windows(), "windows grew");
            require(last.threads() <= first.threads() + SLACK, "threads grew");
            require(last.files() <= first.files() + SLACK, "files grew");
            long most = counted.getFirst().handles() + SLACK;
            require(counted.getLast().handles() <= most, "handles grew");
        }
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
