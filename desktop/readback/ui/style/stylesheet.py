"""The style sheet: shapes and spacing of controls, on top of Qt's Fusion style; `@role` stands for a theme's colour.

Sizes are pixels of the 8-pixel rhythm. Sizes of letters are left to fonts, so that they follow the system's.
"""

STYLESHEET = """
QMainWindow, QDialog { background: @panel; }
QMainWindow::separator, QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @control; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
    background: @paper; color: @text; border: 1px solid @control; border-radius: 8px; padding: 6px 9px;
    selection-background-color: @selection; selection-color: @text;
}
QTextBrowser#preview { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 5px 8px; }
QTextBrowser#preview { selection-background-color: @selection; selection-color: @text; }
QTextBrowser#preview:focus { border-color: @focus; }
QComboBox { padding: 5px 10px; background: @panel; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: @paper; border: 1px solid @control; padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus {
    border: 2px solid @focus; padding: 5px 8px;
}
QComboBox:focus { padding: 4px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @muted; border-color: @line; }

QPushButton {
    background: @panel; color: @text; border: 1px solid @control; border-radius: 8px; padding: 5px 11px;
}
QPushButton:hover { background: @rail; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 10px; }
QPushButton:disabled { color: @muted; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @panel; color: @muted; border-color: @line; }

QPushButton[link="true"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 3px 6px; }
QPushButton[link="true"]:hover { background: @line; }
QPushButton[link="true"]:focus { border-color: @focus; padding: 3px 6px; }

QPushButton[link="true"][tone="good"] { color: @good; }
QPushButton[flush="true"], QPushButton[flush="true"]:focus { padding-left: 0; }

QPushButton[chip="true"] { background: @rail; border: 1px solid @line; border-radius: 12px; padding: 4px 9px; }
QPushButton[chip="true"]:hover { background: @line; }
QPushButton[chip="true"]:checked { background: @accent_soft; border-color: @accent; }
QPushButton[chip="true"]:focus { border: 2px solid @focus; padding: 3px 8px; }

.QCheckBox, QRadioButton { min-height: 24px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @control; border-radius: 7px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton::indicator:focus { border-color: @focus; }

QToolButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 8px; padding: 4px; }
QToolButton:hover, QToolButton:checked { background: @line; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }

QLineEdit > QToolButton { border: none; padding: 0; }

QToolButton[framed="true"] { border: 1px solid @control; padding: 3px 9px; }
QToolButton[framed="true"]:focus { border: 2px solid @focus; padding: 2px 8px; }
QToolButton[framed="true"]:disabled { border-color: @line; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: @muted; padding: 8px 9px 8px 9px;
    border: 2px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @focus; border-radius: 6px; }

QListView, QTreeView, QTableView {
    background: transparent; color: @text; border: 2px solid transparent; border-radius: 8px; outline: 0;
    selection-background-color: @accent_soft; selection-color: @text;
}
QListView:focus, QTreeView:focus, QTableView:focus { border-color: @focus; }
QTableView::item { padding: 0 5px; }

QHeaderView { background: @rail; border: none; }
QHeaderView::section {
    background: @rail; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 6px 4px 9px;
}
QHeaderView::section:hover { color: @text; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: @control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @panel; color: @text; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: @line; }
QMenu { background: @paper; color: @text; border: 1px solid @control; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 16px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { background: @line; height: 1px; margin: 4px 8px; }

QStatusBar { background: @panel; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QToolTip { background: @text; color: @paper; border: none; padding: 5px 8px; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QLabel[tone="muted"] { color: @muted; }
QLabel#alone { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 12px; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="badge"] { color: @accent; background: @accent_soft; border-radius: 6px; padding: 1px 7px; }

QTextEdit#reading { background: @paper; border: none; }
QFrame#card, QFrame#beside, QFrame#popover { background: @paper; border: 1px solid @control; border-radius: 10px; }
QFrame#bubble { background: @text; border: none; border-radius: 10px; }
QFrame#bubble QPushButton {
    background: transparent; color: @paper; border: none; border-radius: 6px; padding: 6px 8px;
}
QFrame#bubble QLabel { color: @paper; }
QFrame#bubble QPushButton[tight="true"] { padding: 6px 2px; }
QFrame#bubble QPushButton:hover { background: @muted; }
"""
