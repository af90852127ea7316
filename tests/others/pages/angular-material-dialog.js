import '@angular/compiler';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component, inject, provideZonelessChangeDetection, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatInputModule } from '@angular/material/input';
import { bootstrapApplication } from '@angular/platform-browser';
import { deliver, tellTests } from '../app/tell';

let draftNow = () => '';
tellTests({ draft: () => draftNow() });

class Composer {
  draft = signal('');

  constructor() {
    draftNow = this.draft;
  }

  write(event) {
    this.draft.set(event.target.value);
  }

  onKey(event) {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.send();
  }

  send() {
    if (this.draft().trim() === '') return;
    deliver(this.draft().trim());
    this.draft.set('');
  }
}
Component({
  selector: 'chat-composer',
  imports: [MatButtonModule, MatDialogModule, MatInputModule],
  template: `
    <h2 mat-dialog-title>Robin</h2>
    <mat-dialog-content>
      <mat-form-field>
        <mat-label>Message</mat-label>
        <textarea matInput [value]="draft()" (input)="write($event)" (keydown)="onKey($event)"></textarea>
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="filled" id="send" (click)="send()">Send</button>
    </mat-dialog-actions>
  `,
})(Composer);

class ChatPage {
  layers = inject(MatDialog);

  open() {
    this.layers.open(Composer, { width: '420px' });
  }
}
Component({
  selector: 'chat-page',
  imports: [MatButtonModule],
  template: `<button matButton id="open" (click)="open()">Open</button>`,
})(ChatPage);

void bootstrapApplication(ChatPage, { providers: [provideZonelessChangeDetection()] });
